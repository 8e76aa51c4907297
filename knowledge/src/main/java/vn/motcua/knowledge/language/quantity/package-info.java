/// Ages, lengths of time, sums of money and days in what people say, in words or digits.
@NullMarked
package vn.motcua.knowledge.language.quantity;

import org.jspecify.annotations.NullMarked;
