/**
 * Other people's systems. Here: the registers of health professionals behind one port, and the file that stands for them
 * in the demonstration.
 */
@NullMarked
package id.onestop.licensing.ejb.partner;

import org.jspecify.annotations.NullMarked;
