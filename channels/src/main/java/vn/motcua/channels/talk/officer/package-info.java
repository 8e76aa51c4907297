/// What a conversation asks of the people behind it: officers who take it over.
@NullMarked
package vn.motcua.channels.talk.officer;

import org.jspecify.annotations.NullMarked;
