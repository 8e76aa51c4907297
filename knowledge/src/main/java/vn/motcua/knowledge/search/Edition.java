package vn.motcua.knowledge.search;

import java.time.LocalDate;

/// Which knowledge this is.
///
/// @param version changes whenever the knowledge does
/// @param asOf the newest day up to which any of it is known to hold
/// @param procedures how many procedures
/// @param written how many of them are written out in full
/// @param imported how many of them rest on a page that the operator imported
public record Edition(String version, LocalDate asOf, int procedures, int written, int imported) {}
