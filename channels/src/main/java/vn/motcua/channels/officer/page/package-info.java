/// What every page of the officers' console has: the menu, the token of its forms, the reading of
/// what was typed.
@NullMarked
package vn.motcua.channels.officer.page;

import org.jspecify.annotations.NullMarked;
