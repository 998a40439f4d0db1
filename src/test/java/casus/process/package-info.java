/** The program as a process: killed, interrupted, cut off, without space. Shared helpers start it; each test states one promise. */
package casus.process;
