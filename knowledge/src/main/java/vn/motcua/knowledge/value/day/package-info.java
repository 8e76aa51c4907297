/// Days, years and times of day that people write into forms.
@NullMarked
package vn.motcua.knowledge.value.day;

import org.jspecify.annotations.NullMarked;
