/// Where a language model is and how one answer is had from it: the endpoint, whether texts may go
/// there, and one attempt. Limits that span attempts are next door.
@NullMarked
package vn.motcua.assistant.llm.connect;

import org.jspecify.annotations.NullMarked;
