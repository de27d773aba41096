package org.throughline.ingest;

/**
 * Something that must hold in a Data Package beyond what can be read of a single file. A
 * rule passes over what other rules complain of, such as an empty cell or a reference
 * into nowhere.
 */
@FunctionalInterface
interface Rule {

	void check(DataPackage data, Faults faults);

}
