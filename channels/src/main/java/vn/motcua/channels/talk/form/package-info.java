/// Forms that are filled in while talking: how they reach the person without passing the network.
@NullMarked
package vn.motcua.channels.talk.form;

import org.jspecify.annotations.NullMarked;
