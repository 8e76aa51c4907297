/// What messages that come in and messages that go out have in common in the database: writes that
/// outlive a crash, many at once, and the people who are written to.
@NullMarked
package vn.motcua.channels.storage.messages;

import org.jspecify.annotations.NullMarked;
