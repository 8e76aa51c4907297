/// What is kept about language models in the lasting database: what they cost, and where people
/// switched them off. No word of a question.
@NullMarked
package vn.motcua.channels.storage.model;

import org.jspecify.annotations.NullMarked;
