/** All that is known about the Ministry of Internal Affairs: the message, the queues, the answers. */
package az.icaze.mia;
