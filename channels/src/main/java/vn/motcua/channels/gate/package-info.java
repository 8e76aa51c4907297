/// What every request passes before it reaches the API.
@NullMarked
package vn.motcua.channels.gate;

import org.jspecify.annotations.NullMarked;
