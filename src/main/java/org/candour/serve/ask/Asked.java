package org.candour.serve.ask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the graph in one transaction that can change nothing and is given up when it
 * takes too long ({@code candour.serve.seconds}, 20 unless told).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, timeoutString = "${candour.serve.seconds:20}")
@interface Asked {

}
