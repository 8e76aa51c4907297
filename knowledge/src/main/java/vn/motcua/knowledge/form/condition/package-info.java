/// When a field, a section or a line of a form is there at all: small sentences over the answers.
@NullMarked
package vn.motcua.knowledge.form.condition;

import org.jspecify.annotations.NullMarked;
