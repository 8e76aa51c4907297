/// The QR code on identity cards, read into fields.
@NullMarked
package vn.motcua.knowledge.value.card;

import org.jspecify.annotations.NullMarked;
