/// How an answer reads on a phone: plain words, the part that matters first, the rest page by page.
@NullMarked
package vn.motcua.channels.talk.phone;

import org.jspecify.annotations.NullMarked;
