/// The public API, version 1, in the shape of the contract.
@NullMarked
package vn.motcua.channels.web;

import org.jspecify.annotations.NullMarked;
