/// What is kept about language models, in H2 and in PostgreSQL.
@NullMarked
package vn.motcua.channels.storage.model;

import org.jspecify.annotations.NullMarked;
