/// What people write about themselves and others: names, sex, people, country, kinship, ways to be
/// reached.
@NullMarked
package vn.motcua.knowledge.value.person;

import org.jspecify.annotations.NullMarked;
