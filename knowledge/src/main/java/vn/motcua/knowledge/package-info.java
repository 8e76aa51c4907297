/// What the administration says: catalogue, rules, regulations, places, forms, and the search over
/// them. Knows no HTTP and no language model.
@NullMarked
package vn.motcua.knowledge;

import org.jspecify.annotations.NullMarked;
