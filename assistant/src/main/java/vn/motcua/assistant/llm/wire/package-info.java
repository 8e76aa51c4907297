/// How answers of language models come over HTTP: always as streams, and without a thread for each.
/// It stands in for LangChain4j's own client, which holds one for every open stream.
@NullMarked
package vn.motcua.assistant.llm.wire;

import org.jspecify.annotations.NullMarked;
