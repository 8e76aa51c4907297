/// Appraises a dossier for an officer: what was handed in, what is missing, what must be cleared
/// first, when the result is due. Nothing is ever due beyond what [vn.motcua.assistant.verdict] says.
@NullMarked
package vn.motcua.assistant.appraise;

import org.jspecify.annotations.NullMarked;
