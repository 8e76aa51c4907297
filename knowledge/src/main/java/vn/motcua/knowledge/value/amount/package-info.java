/// Sums of money and numbers that people write into forms.
@NullMarked
package vn.motcua.knowledge.value.amount;

import org.jspecify.annotations.NullMarked;
