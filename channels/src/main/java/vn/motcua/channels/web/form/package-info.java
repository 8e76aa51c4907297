/// Forms and their filling over HTTP.
@NullMarked
package vn.motcua.channels.web.form;

import org.jspecify.annotations.NullMarked;
