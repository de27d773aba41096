package org.throughline.catalogue;

/**
 * One instrument taking the place of another.
 */
public record InstrumentSuccession(String id, Instrument from, Instrument to, Basis basis) {

}
