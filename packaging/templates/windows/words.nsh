; Every sentence of the installer that is not NSIS's own, in the languages of the program.

LangString DESKTOP_ICON ${LANG_ENGLISH} "Icon on the desktop"
LangString DESKTOP_ICON ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString DESKTOP_ICON ${LANG_SPANISH} "Icono en el escritorio"

LangString RUNNING ${LANG_ENGLISH} "${NAME} is running. Close its window (and wait for commands in a console), then choose Retry. Nothing was changed so far."
LangString RUNNING ${LANG_GERMAN} "${NAME} läuft noch. Schließen Sie das Fenster (und warten Sie Befehle in einer Konsole ab), dann wählen Sie Wiederholen. Bisher wurde nichts geändert."
LangString RUNNING ${LANG_SPANISH} "${NAME} está en ejecución. Cierre su ventana (y espere a que terminen las órdenes en una consola) y elija Reintentar. Hasta ahora no se ha cambiado nada."

LangString NO_ROOM ${LANG_ENGLISH} "There is not enough room on the disk of $INSTDIR. Make some, or choose another folder, and start again. Nothing was changed."
LangString NO_ROOM ${LANG_GERMAN} "Auf dem Laufwerk von $INSTDIR ist nicht genug Platz. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und beginnen Sie erneut. Es wurde nichts geändert."
LangString NO_ROOM ${LANG_SPANISH} "No hay espacio suficiente en el disco de $INSTDIR. Libere espacio o elija otra carpeta y empiece de nuevo. No se ha cambiado nada."

LangString NOT_WRITTEN ${LANG_ENGLISH} "Files in $INSTDIR cannot be written or are in use. Close what uses them and start again. What was installed before is unchanged."
LangString NOT_WRITTEN ${LANG_GERMAN} "Dateien in $INSTDIR können nicht geschrieben werden oder sind in Benutzung. Schließen Sie, was sie benutzt, und beginnen Sie erneut. Was vorher installiert war, ist unverändert."
LangString NOT_WRITTEN ${LANG_SPANISH} "No se pueden escribir archivos en $INSTDIR o están en uso. Cierre lo que los usa y empiece de nuevo. Lo que estaba instalado no ha cambiado."

LangString OLD_WINDOWS ${LANG_ENGLISH} "${NAME} needs Windows 10 or later with 64 bits. Nothing was installed."
LangString OLD_WINDOWS ${LANG_GERMAN} "${NAME} benötigt Windows 10 oder neuer mit 64 Bit. Es wurde nichts installiert."
LangString OLD_WINDOWS ${LANG_SPANISH} "${NAME} necesita Windows 10 o posterior de 64 bits. No se ha instalado nada."

LangString NEWER ${LANG_ENGLISH} "A newer version of ${NAME} is installed. An older one cannot open its store. To go back all the same, uninstall the newer one first. Nothing was changed."
LangString NEWER ${LANG_GERMAN} "Es ist eine neuere Version von ${NAME} installiert. Eine ältere kann deren Speicher nicht öffnen. Wenn Sie trotzdem zurück möchten, deinstallieren Sie zuerst die neuere. Es wurde nichts geändert."
LangString NEWER ${LANG_SPANISH} "Hay instalada una versión más reciente de ${NAME}. Una anterior no puede abrir su almacén. Si aun así quiere volver atrás, desinstale primero la más reciente. No se ha cambiado nada."

LangString TOO_LONG ${LANG_ENGLISH} "The path $INSTDIR is too long. Choose a shorter one. Nothing was installed."
LangString TOO_LONG ${LANG_GERMAN} "Der Pfad $INSTDIR ist zu lang. Wählen Sie einen kürzeren. Es wurde nichts installiert."
LangString TOO_LONG ${LANG_SPANISH} "La ruta $INSTDIR es demasiado larga. Elija una más corta. No se ha instalado nada."

LangString NOT_OURS ${LANG_ENGLISH} "A folder in $INSTDIR (program, program.old or program.new) belongs to another program. Choose another folder. Nothing was changed."
LangString NOT_OURS ${LANG_GERMAN} "Ein Ordner in $INSTDIR (program, program.old oder program.new) gehört zu einem anderen Programm. Wählen Sie einen anderen Ordner. Es wurde nichts geändert."
LangString NOT_OURS ${LANG_SPANISH} "Una carpeta de $INSTDIR (program, program.old o program.new) pertenece a otro programa. Elija otra carpeta. No se ha cambiado nada."

LangString ELSEWHERE ${LANG_ENGLISH} "${NAME} is installed in $0. Choose that folder to upgrade it, or uninstall it first. Nothing was changed."
LangString ELSEWHERE ${LANG_GERMAN} "${NAME} ist in $0 installiert. Wählen Sie zum Aktualisieren diesen Ordner, oder deinstallieren Sie es zuerst. Es wurde nichts geändert."
LangString ELSEWHERE ${LANG_SPANISH} "${NAME} está instalado en $0. Elija esa carpeta para actualizarlo o desinstálelo primero. No se ha cambiado nada."

LangString NO_FOLDER ${LANG_ENGLISH} "The folder $INSTDIR cannot be made. Choose one that you may write to. Nothing was installed."
LangString NO_FOLDER ${LANG_GERMAN} "Der Ordner $INSTDIR kann nicht angelegt werden. Wählen Sie einen, in den Sie schreiben dürfen. Es wurde nichts installiert."
LangString NO_FOLDER ${LANG_SPANISH} "No se puede crear la carpeta $INSTDIR. Elija una en la que pueda escribir. No se ha instalado nada."

LangString CLASH ${LANG_ENGLISH} "/KEEPDATA and /REMOVEDATA contradict each other. Nothing was removed."
LangString CLASH ${LANG_GERMAN} "/KEEPDATA und /REMOVEDATA widersprechen sich. Es wurde nichts entfernt."
LangString CLASH ${LANG_SPANISH} "/KEEPDATA y /REMOVEDATA se contradicen. No se ha quitado nada."

LangString DATA_TITLE ${LANG_ENGLISH} "Your data"
LangString DATA_TITLE ${LANG_GERMAN} "Ihre Daten"
LangString DATA_TITLE ${LANG_SPANISH} "Sus datos"

LangString DATA_HEAD ${LANG_ENGLISH} "Keep it for later, or remove it from this computer."
LangString DATA_HEAD ${LANG_GERMAN} "Für später behalten oder von diesem Computer entfernen."
LangString DATA_HEAD ${LANG_SPANISH} "Conservarlos para más tarde o quitarlos de este equipo."

LangString DATA_WORDS ${LANG_ENGLISH} "Threads, messages and notes (encrypted) and your settings lie in ${DATA}. What you wrote that has not reached Daylit yet exists only there. Removing it cannot be undone."
LangString DATA_WORDS ${LANG_GERMAN} "Verläufe, Nachrichten und Notizen (verschlüsselt) und Ihre Einstellungen liegen in ${DATA}. Was Sie geschrieben haben und noch nicht bei Daylit angekommen ist, gibt es nur dort. Das Entfernen lässt sich nicht rückgängig machen."
LangString DATA_WORDS ${LANG_SPANISH} "Los hilos, mensajes y notas (cifrados) y sus ajustes están en ${DATA}. Lo que usted escribió y aún no ha llegado a Daylit solo existe allí. Quitarlo no se puede deshacer."

LangString DATA_KEEP ${LANG_ENGLISH} "Keep my data"
LangString DATA_KEEP ${LANG_GERMAN} "Meine Daten behalten"
LangString DATA_KEEP ${LANG_SPANISH} "Conservar mis datos"

LangString DATA_REMOVE ${LANG_ENGLISH} "Remove my data, the key first"
LangString DATA_REMOVE ${LANG_GERMAN} "Meine Daten entfernen, den Schlüssel zuerst"
LangString DATA_REMOVE ${LANG_SPANISH} "Quitar mis datos, primero la clave"
