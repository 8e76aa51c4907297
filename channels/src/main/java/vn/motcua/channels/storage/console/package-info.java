/// What the officers' console keeps in the lasting database: accounts, the audit log, officers' own
/// look-ups, and the questions that no source answered.
@NullMarked
package vn.motcua.channels.storage.console;

import org.jspecify.annotations.NullMarked;
