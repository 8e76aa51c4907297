/// What people write into forms, read and checked; [ValueKind] is the front door.
@NullMarked
package vn.motcua.knowledge.value;

import org.jspecify.annotations.NullMarked;
