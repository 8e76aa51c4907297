/// Everyday wordings of an installation: an editor tries one, sees what it does to the questions that
/// ship for measuring, and only then takes it into use or retires it.
@NullMarked
package vn.motcua.channels.officer.wording;

import org.jspecify.annotations.NullMarked;
