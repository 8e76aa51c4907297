/// What leads, editors and administrators of the console oversee: reports, open questions, the
/// knowledge, rules, accounts, the audit log.
@NullMarked
package vn.motcua.channels.officer.oversight;

import org.jspecify.annotations.NullMarked;
