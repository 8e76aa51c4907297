/// What is remembered, and forgotten, between requests.
@NullMarked
package vn.motcua.channels.storage;

import org.jspecify.annotations.NullMarked;
