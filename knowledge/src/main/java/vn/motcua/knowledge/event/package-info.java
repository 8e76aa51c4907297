/// Situations of life that start several procedures (sự kiện trong đời).
@NullMarked
package vn.motcua.knowledge.event;

import org.jspecify.annotations.NullMarked;
