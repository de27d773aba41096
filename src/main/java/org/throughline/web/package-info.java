/**
 * HTTP: how the service is asked, what a request may cost, what errors look like, and the
 * page to try it on.
 */
@NullMarked
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
