/**
 * The service as it is reached over HTTP.
 */
@NullMarked
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
