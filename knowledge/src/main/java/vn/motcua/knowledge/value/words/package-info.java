/// Numbers, sums and days written out in words, as forms and receipts want them.
@NullMarked
package vn.motcua.knowledge.value.words;

import org.jspecify.annotations.NullMarked;
