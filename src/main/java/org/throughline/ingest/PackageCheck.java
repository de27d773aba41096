package org.throughline.ingest;

import java.util.List;

/**
 * Reads a Data Package and finds everything that is wrong with it, all at once.
 */
final class PackageCheck {

	private static final List<Rule> RULES = List.of(new SchemaRule(), new IdRule(), new OrderRule(), new TreeRule(),
			new PlanRule(), new PassageRule(), new LinkRule(), new ReviewRule(), new DiscrepancyRule());

	private PackageCheck() {
	}

	/**
	 * The package with whatever is wrong with it. Where its files cannot be read whole,
	 * that is all that is told: the rest would be full of faults that follow from it.
	 */
	static Result of(PackageFiles files) {
		Faults faults = new Faults();
		DataPackage data = new PackageReader(files, faults).read();
		if (!faults.hideRows()) {
			RULES.forEach((rule) -> rule.check(data, faults));
		}
		return new Result(files.place(), data, faults.all());
	}

	/**
	 * A package that is sound and fits into the heap.
	 * @throws PackageException if it does not
	 */
	static DataPackage sound(PackageFiles files) {
		HeapNeed.of(files).check();
		return of(files).sound();
	}

	/**
	 * A package as it was read, sound only if there are no faults.
	 */
	record Result(String place, DataPackage data, List<Fault> faults) {

		/**
		 * The package, if it is sound.
		 * @throws FaultyPackageException if it has faults
		 */
		DataPackage sound() {
			if (!this.faults.isEmpty()) {
				throw new FaultyPackageException(this.place, this.faults);
			}
			return this.data;
		}

	}

}
