/// The fence around language models: the only packages that know LangChain4j. A model may phrase and
/// help to understand; it never decides, and nothing that it wrote reaches a person unchecked.
@NullMarked
package vn.motcua.assistant.llm;

import org.jspecify.annotations.NullMarked;
