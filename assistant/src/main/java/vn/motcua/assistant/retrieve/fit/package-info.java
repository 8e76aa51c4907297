/// How well a procedure fits the case that was told: for whom it is, what it is done for, and which
/// other procedure a fact makes of it.
@NullMarked
package vn.motcua.assistant.retrieve.fit;

import org.jspecify.annotations.NullMarked;
