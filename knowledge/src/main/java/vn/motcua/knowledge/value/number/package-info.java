/// Numbers of people, papers, taxes and insurances, each with what can be checked of it.
@NullMarked
package vn.motcua.knowledge.value.number;

import org.jspecify.annotations.NullMarked;
