package org.throughline.ingest;

/**
 * The rules that a Data Package can break, each with what to do about it.
 */
public enum FaultKind {

	/** A file that the package names is not in it. */
	MISSING_FILE("put the file there, a table without rows with its header line"),

	/** A file in the folder that nothing names. */
	UNKNOWN_FILE("name it in datapackage.json or documents.csv, or take it out of the folder"),

	/** A path that leads out of the package. */
	ESCAPING_PATH("give a path below the package's folder, with / between its parts"),

	/** {@code datapackage.json} cannot be understood. */
	DESCRIPTOR("correct datapackage.json; the one that Throughline is delivered with is a model"),

	/** A table is described otherwise than here. */
	OTHER_SCHEMA("take over the table's schema from the datapackage.json that Throughline is delivered with"),

	/** Not valid UTF-8. */
	ENCODING("save the file as UTF-8"),

	/** A byte order mark. */
	BYTE_ORDER_MARK("save the file as UTF-8 without byte order mark"),

	/** Carriage returns. */
	LINE_ENDS("save the file with line feeds alone as line ends"),

	/** Not a CSV file. */
	CSV("quote cells that hold commas, quotes or line ends, and double the quotes in them, as RFC 4180 has it"),

	/** Other columns than the schema's. */
	HEADER("write the columns of datapackage.json, in its order"),

	/** A row that is longer or shorter than the header. */
	CELL_COUNT("give the row one cell for each column, empty ones included"),

	/** An empty cell that may not be empty. */
	REQUIRED("fill it in"),

	/** A cell that is not of its column's type. */
	TYPE("write dates as 2013-03-31, truth values as true or false, numbers in plain digits"),

	/** A cell with a value that its column does not know. */
	VALUE("use one of the column's values"),

	/** A cell that does not look as its column asks. */
	PATTERN("write it as the column's description in datapackage.json says"),

	/** A number below the least that its column allows. */
	MINIMUM("give a number that is large enough"),

	/** A key that another row has. */
	DUPLICATE("keep one of the rows, or give one another key"),

	/** A row out of its place. */
	UNSORTED("sort the rows by primary key: text by its characters, numbers by their value"),

	/** A record that does not exist. */
	UNKNOWN_REFERENCE("add that record, or correct the reference"),

	/** An id that does not fit its record. */
	ID_MISFIT("make the id from the record's own parts, as the column's description says"),

	/** An id that a record of another table has. */
	ID_TAKEN("give one of the records another id: ids are unique over all tables"),

	/** Positions that leave a gap. */
	POSITIONS("number the siblings without gaps or repetition"),

	/** Records in the wrong order of time. */
	TIME_ORDER("correct the dates, or the order"),

	/** A period that ends before it begins. */
	PERIOD("correct the days: the first may not lie after the last"),

	/** A reference that leaves the plan. */
	OTHER_PLAN("name a record of the same plan, or none"),

	/** A record that is above itself. */
	CYCLE("take out one of the references"),

	/** A plan that is held and has nothing, or the other way round. */
	HOLDING("correct the plan's holding, or its records"),

	/** Not exactly one shown statement. */
	SHOWN("mark exactly one statement of the action as shown"),

	/** A record without the words that prove it. */
	NO_PASSAGE("quote the words under the record's id in passages.csv"),

	/** A document whose file is another one. */
	CHECKSUM("restore the file, or correct sha256 and every place in it"),

	/** A quotation that is not found where it should be. */
	QUOTE("correct start, end or quote: they count Unicode code points, the end not included"),

	/** One place with two headings. */
	HEADING("give the same place the same heading everywhere"),

	/** Printed words that are not in the record's passages. */
	PRINTED("write the words as they are printed, or quote the passage that prints them"),

	/** A passage from a document that cannot support the record. */
	OTHER_DOCUMENT("quote the document that the record is about"),

	/** A link or review without what its basis asks for. */
	BASIS("a judged link has a confidence and a rationale and evidence from both ends, a stated one no confidence;"
			+ " a judged review names the plans that it was checked against"),

	/** A link from the newer to the older. */
	BACKWARDS("turn it round: earlier is the action whose plan was published first"),

	/** A link between actions that its type does not join. */
	LINK_TYPE("correct the type or the ends: a recommendation is responded to, and delivery stays within a plan"),

	/** Half a withdrawal. */
	WITHDRAWAL("fill in all three of withdrawn_on, withdrawn_release and withdrawn_reason, or none"),

	/** A review that cannot be. */
	REVIEW("correct the review: NEW is for ORIGIN, the others are for FATE, only other plans that are held can be"
			+ " read for it, and of an action with parts the parts are reviewed"),

	/** A review that a link contradicts. */
	CONTRADICTION("take out the review, or withdraw the link");

	private final String remedy;

	FaultKind(String remedy) {
		this.remedy = remedy;
	}

	/**
	 * Whether rows are missing because of it, so that what else would be found may not be
	 * true.
	 */
	boolean hidesRows() {
		return switch (this) {
			case MISSING_FILE, ESCAPING_PATH, DESCRIPTOR, OTHER_SCHEMA, ENCODING, CSV, HEADER, CELL_COUNT -> true;
			default -> false;
		};
	}

	/** What to do, as a clause without a full stop. */
	public String remedy() {
		return this.remedy;
	}

}
