/// What is kept for hours and then erased to the last byte: conversations and fillings, encrypted.
@NullMarked
package vn.motcua.channels.storage.passing;

import org.jspecify.annotations.NullMarked;
