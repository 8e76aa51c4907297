/// Official forms as data: their fields, their sections, when each is asked, how the paper looks and
/// what the official e-form asks for.
@NullMarked
package vn.motcua.knowledge.form;

import org.jspecify.annotations.NullMarked;
