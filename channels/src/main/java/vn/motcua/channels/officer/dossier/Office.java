package vn.motcua.channels.officer.dossier;

/// Whose slips are drafted here, as the operator set it.
///
/// @param agency its name; may be empty
/// @param place where slips are signed; may be empty
public record Office(String agency, String place) {}
