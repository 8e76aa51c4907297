/// Drafts of the written slips of the one-stop office, to be pasted into the agency's own system:
/// receipt, supplement, refusal, apology. A slip asks for nothing that the appraisal does not find due.
@NullMarked
package vn.motcua.assistant.slip;

import org.jspecify.annotations.NullMarked;
