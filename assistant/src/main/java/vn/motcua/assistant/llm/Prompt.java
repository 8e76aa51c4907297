package vn.motcua.assistant.llm;

import org.jspecify.annotations.Nullable;

/// What a model is asked. Whoever makes one has masked personal data and taken out invisible
/// characters before.
///
/// @param step the step it serves, such as `write`; names its file and the line in the trace
/// @param version of the file
/// @param system the instructions: ours alone, never a word of a person's or of a page
/// @param user the matter as one JSON object; text of people and pages stands only in its strings
/// @param schema the JSON schema that the answer must have, or null where it is free
/// @param maxTokens longest answer
public record Prompt(
    String step, int version, String system, String user, @Nullable String schema, int maxTokens) {}
