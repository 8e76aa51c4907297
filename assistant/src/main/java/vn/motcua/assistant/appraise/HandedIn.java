package vn.motcua.assistant.appraise;

import org.jspecify.annotations.Nullable;

/// A paper of a list of what was handed in.
///
/// @param paper its name and form, as written, without bullet and number of copies
/// @param copies how many the list says; null where it does not
public record HandedIn(String paper, @Nullable Integer copies) {}
