"""Chinese dynasties and eras, alone and in pairs, and whatever may tell the same time in English: 宋元 as "Song".

The rows are read as those of `chinese_modifiers`.
"""

ERAS = r"""
Song: (?:北|南|两)宋|唐宋|宋元|宋[代朝](?!表)
    Song Sung 9[6-9]\d 1[0-2]\d\d 1[0-3]th tenth eleventh twelfth thirteenth
Yuan: 宋元|元明|元[代朝]|元末|元初
    Yuan Mongol Kublai 1[23]\d\d 1[34]th thirteenth fourteenth
Ming: 元明|明清|明[代朝](?!野|着)|明中叶|明[末初](?=[，。年的、清])|晚明
    Ming 1[3-6]\d\d 1[4-7]th f(?:our|if)teenth sixteenth seventeenth imperial
Qing: 明清|清[代朝]|晚清|清[末初](?=[，。年的、民])|清(?=康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪)
    Qing Ch['’]ing Manchu 1[6-9]\d\d 1[7-9]th seventeenth eighteenth nineteenth imperial dynas
Tang: 隋唐|唐宋|唐[代朝]|盛唐|晚唐
    Tang T['’]ang [6-9]\d\d [7-9]th 10th seventh eighth ninth
Han: 秦汉|[两西东]汉|汉[代朝]
    Han BC CE AD century
Qin: 秦汉|先秦|秦[代朝]
    Qin Ch['’]in Warring Zhou 221 BC classical First_Emperor antiqu ancient
Sui: 隋唐|隋[代朝]
    Sui 5[89]\d 6[01]\d 6th 7th sixth seventh
Wei and Jin, third to fifth century: 魏晋
    Wei Jin third fourth 3rd 4th 5th Six_Dyn
Five Dynasties: 五代(?=十国|[，、时。的])
    Five_Dyn 9\d\d 10th tenth five_gen generat
Republican: 民国(?=时期|年间|初|政府|以来|[，。、])
    Republic(?!_of_Korea) KMT Nationalist 19[1-4]\d 191 twenti
Shang: 夏商|商周|殷商|商[代朝]
    Shang Yin Bronze BC
Zhou: 商周|[西东]周|周[代朝]
    Zhou Chou BC Bronze
"""
