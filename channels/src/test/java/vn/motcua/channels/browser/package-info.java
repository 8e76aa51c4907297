/// The pages and the widget as people use them, in a real browser against the running application.
@NullMarked
package vn.motcua.channels.browser;

import org.jspecify.annotations.NullMarked;
