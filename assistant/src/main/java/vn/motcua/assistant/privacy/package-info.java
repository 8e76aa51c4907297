/// What people say about themselves, and how it is kept from those whom it does not concern.
@NullMarked
package vn.motcua.assistant.privacy;

import org.jspecify.annotations.NullMarked;
