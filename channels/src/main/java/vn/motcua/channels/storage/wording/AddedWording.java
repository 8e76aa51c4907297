package vn.motcua.channels.storage.wording;

import java.time.Instant;

/// A phrase that people use for a procedure, as an editor added it.
///
/// @param id of the entry
/// @param phrase in the words of people
/// @param code of the procedure
/// @param at when it was added
/// @param by the account that added it
public record AddedWording(String id, String phrase, String code, Instant at, String by) {}
