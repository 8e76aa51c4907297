/// How a form looks on paper: blocks from top to bottom, with places for the answers.
@NullMarked
package vn.motcua.knowledge.form.layout;

import org.jspecify.annotations.NullMarked;
