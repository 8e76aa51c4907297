package vn.motcua.assistant.fill;

/// What a field holds. It may be wrong: nothing that a person wrote is thrown away.
///
/// @param value as forms write it where it could be read, else as it was typed; empty where the
///     person said that there is nothing to write. The entries of a field of rows are a JSON array
///     of objects
/// @param origin where it came from
/// @param note what else to know of it: the old address that it was turned from; may be empty
public record Answer(String value, Origin origin, String note) {}
